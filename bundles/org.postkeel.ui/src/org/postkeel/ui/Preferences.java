package org.postkeel.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the window remembers between two runs. */
public final class Preferences {

    private Preferences() {
    }

    /** @return the node of that name below the node of this bundle */
    public static org.osgi.service.prefs.Preferences node(String name) {
        IEclipsePreferences bundle = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        return name.isEmpty() ? bundle : bundle.node(name);
    }

    /** Writes the node to disk; a disk that takes nothing is no reason to disturb anybody. */
    public static void flush(org.osgi.service.prefs.Preferences node) {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Preferences.class).warn("Preferences could not be written", e);
        }
    }
}
