package org.postkeel.ui;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Where dialogs remember their size and place. */
public final class DialogMemory {

    private DialogMemory() {
    }

    /** @return the settings of the dialog of that id */
    public static IDialogSettings section(String id) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DialogMemory.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, id);
    }
}
