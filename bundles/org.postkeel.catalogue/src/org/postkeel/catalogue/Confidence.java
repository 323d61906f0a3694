package org.postkeel.catalogue;

/** How well a datum is supported by its sources. */
public enum Confidence {
    /** Microsoft's own text or data, or two independent sources. */
    HIGH,
    /** One source of Microsoft, or derived by a published rule. */
    MEDIUM,
    /** One third party only. */
    LOW
}
