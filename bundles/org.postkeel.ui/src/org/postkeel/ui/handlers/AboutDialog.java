package org.postkeel.ui.handlers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;

/** Which program this is, which catalogue it has, and what it is made of. */
final class AboutDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int PARTS_HEIGHT = 200;

    AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("about.title"));
        WidgetIds.set(shell, "about");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).spacing(20, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var icon = new Label(area, SWT.NONE);
        icon.setImage(new Images(area).get(Images.PRODUCT));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(icon);
        var name = new Label(area, SWT.NONE);
        name.setText(Texts.get("product"));
        name.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
        line(area, Texts.get("about.version", version.toString(), Runtime.version().toString()));
        line(area, Texts.get("about.text", Catalogue.shipped().date()));
        var caption = new Label(area, SWT.NONE);
        caption.setText(Texts.get("about.parts"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(caption);
        Text parts = WidgetIds.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
                "about.parts");
        parts.setText(parts());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, PARTS_HEIGHT).applyTo(parts);
        return area;
    }

    private static void line(Composite parent, String line) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(line);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** @return the bundles that run, with their versions and licences */
    private static String parts() {
        return Arrays.stream(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext().getBundles())
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + licence(bundle))
                .collect(Collectors.joining("\n"));
    }

    private static String licence(Bundle bundle) {
        String licence = bundle.getHeaders().get("Bundle-License");
        return licence == null ? "" : "  " + licence;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, Texts.get("button.close"), true), "about.close");
    }
}
