package org.postkeel.ui;

import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What stands in the place of the editors while none is open; {@link AssessPerspective} says it. The workbench shows it
 * when it switches to a perspective, but not when it begins with one that was remembered.
 */
final class EmptyHint {

    private EmptyHint() {
    }

    static void show(IWorkbenchWindow window) {
        MPerspective perspective = window.getService(EModelService.class).getActivePerspective(window.getService(MWindow.class));
        if (perspective != null) {
            window.getService(IEventBroker.class).send(UIEvents.UILifeCycle.PERSPECTIVE_SWITCHED,
                    Map.of(UIEvents.EventTags.ELEMENT, perspective));
        }
    }
}
