package org.postkeel.ui.model;

import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.postkeel.model.edit.ItemTexts;
import org.postkeel.ui.Ids;
import org.postkeel.ui.Texts;

/** The entries of the menu New: one for each object that can be made where something is selected. */
public final class NewEntries extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = services.getService(IWorkbenchWindow.class);
        Object selected = window == null ? null
                : ModelSelection.first(window.getSelectionService().getSelection());
        return NewTarget.lists(selected).stream().map(this::entry).toArray(IContributionItem[]::new);
    }

    private IContributionItem entry(EReference list) {
        var entry = new CommandContributionItemParameter(services, null, Ids.NEW_OBJECT,
                CommandContributionItem.STYLE_PUSH);
        entry.label = Texts.of(ItemTexts.type(list.getEReferenceType())).replace("&", "&&");
        entry.icon = ModelLabels.icon(list.getEReferenceType());
        entry.parameters = Map.of(Ids.NEW_OBJECT_LIST, NewTarget.name(list));
        return new CommandContributionItem(entry);
    }
}
