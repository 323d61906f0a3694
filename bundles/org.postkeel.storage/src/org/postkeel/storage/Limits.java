package org.postkeel.storage;

/**
 * How large a project may be. Nothing that is written exceeds them; a file that does is refused before it fills the
 * memory.
 */
final class Limits {

    static final int MIB = 1 << 20;

    /** The file itself: everything below, not compressed at all, and the headers. */
    static final int FILE_MB = 300;
    static final int ENTRIES = 2_000;
    static final int MANIFEST_KB = 64;
    static final int MODEL_MB = 256;
    static final int ATTACHMENT_MB = 1;
    static final int ATTACHMENTS_MB = 32;
    /** The entries but for manifest and model, with room for a kind of entry that may come. */
    static final int ATTACHMENTS = ENTRIES - 100;

    /** How many times larger an entry may become by unpacking, once more than {@link #RATIO_FREE_MB} came out. */
    static final int RATIO = 200;
    static final int RATIO_FREE_MB = 8;

    static final int ELEMENTS = 2_000_000;
    /** Elements within each other; the model needs 3. */
    static final int DEPTH = 64;
    /** One value of the model, or one start tag. */
    static final int VALUE_MB = 4;
    /** Unknown elements, unknown attributes and unreadable values after which reading a damaged file stops. */
    static final int UNREADABLE = 50_000;

    private Limits() {
    }
}
