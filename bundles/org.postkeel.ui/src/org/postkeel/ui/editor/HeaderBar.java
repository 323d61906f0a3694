package org.postkeel.ui.editor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.postkeel.assessment.AssessmentResult;
import org.postkeel.model.text.Message;
import org.postkeel.ui.Colours;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.WidgetIds;

/** What holds for the whole assessment: how many servers, on which day, by which catalogue. */
final class HeaderBar extends Composite {

    private final Label summary;
    private final Label details;
    private final Composite stale;
    private final Label staleText;
    private final Link notRead;
    private final Label readOnly;

    HeaderBar(Composite parent, Images images, LocalDate asOf, Consumer<LocalDate> dayChanged, Runnable showNotRead) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 3).applyTo(this);
        summary = WidgetIds.set(new Label(this, SWT.NONE), "header.summary");
        summary.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        var day = new DateField(this, asOf, dayChanged);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(day);
        details = WidgetIds.set(new Label(this, SWT.NONE), "header.details");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        notRead = WidgetIds.set(new Link(this, SWT.NONE), "header.notRead");
        notRead.addListener(SWT.Selection, event -> showNotRead.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(notRead);
        readOnly = WidgetIds.set(new Label(this, SWT.WRAP), "header.readOnly");
        readOnly.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(readOnly);
        setShown(readOnly, false);
        stale = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(stale);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(stale);
        new Label(stale, SWT.NONE).setImage(images.get(Images.WARNING));
        staleText = WidgetIds.set(new Label(stale, SWT.WRAP), "header.stale");
        staleText.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(staleText);
    }

    void show(LoadedAssessment loaded, AssessmentResult result) {
        int servers = result.servers().size();
        int affected = result.affected().size();
        long undecided = result.servers().stream().filter(server -> Affected.of(server) == Affected.UNKNOWN).count();
        summary.setText(Texts.get(undecided == 0 ? "header.summary" : "header.summaryUndecided", servers, affected,
                undecided));
        summary.setForeground(affected > 0 ? Colours.alarm(this) : null);
        String customer = result.customer();
        boolean named = customer != null && !customer.isBlank();
        details.setText(named
                ? Texts.get("header.customer", customer, result.catalogue().date())
                : Texts.get("header.catalogue", result.catalogue().date()));
        int problems = loaded.problems().size();
        notRead.setText(problems == 0 ? "" : Texts.get("header.notRead", problems));
        setShown(notRead, problems > 0);
        boolean old = result.catalogue().isStale(result.asOf());
        staleText.setText(old ? Texts.get("header.stale", result.catalogue().date(), result.asOf()) : "");
        staleText.setForeground(Colours.alarm(this));
        setShown(stale, old);
        getParent().layout(true, true);
    }

    void showReadOnly(Optional<Message> reason) {
        readOnly.setText(reason.map(Texts::of).orElse(""));
        setShown(readOnly, reason.isPresent());
        getParent().layout(true, true);
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
