package org.postkeel.report;

import static org.postkeel.report.Texts.column;
import static org.postkeel.report.Texts.dates;
import static org.postkeel.report.Texts.numbers;
import static org.postkeel.report.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.chart.ChartImages;
import org.postkeel.chart.ChartPalette;
import org.postkeel.chart.TimelineChart;
import org.postkeel.model.text.Message;

/** Dated stages of each affected server, as a table and as a picture. */
public final class TimelineSheet implements WorkbookSheet {

    /** Width at which the bands have room for their minutes. */
    private static final int DRAWN = 1200;
    /** Width in the sheet, about that of the table. */
    private static final int SHOWN = 1000;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Message title() {
        return text("sheet.timeline");
    }

    @Override
    public void write(AssessmentResult result, SheetWriter sheet, Locale locale) {
        sheet.widths(18, 9, 14, 14, 16, 16, 14, 14, 16);
        sheet.title(text("sheet.timeline"));
        sheet.note(text("timeline.note", result.asOf()));
        var rows = new ArrayList<List<Object>>();
        for (ServerVerdict server : result.servers()) {
            for (Band band : server.timeline()) {
                Object stage = band.contains(result.asOf()) ? new SheetWriter.Alert(band.stage()) : band.stage();
                rows.add(SummarySheet.cells(server.name(), stage, band.from(), band.to(), Texts.minutes(band.throttleMinutes()),
                        Texts.minutes(band.blockMinutes()), Texts.share(band.throttleMinutes()),
                        Texts.share(band.blockMinutes()), Texts.basis(band.basis())));
            }
        }
        sheet.table("Timeline", List.of(column("server"), numbers("stage"), dates("from"), dates("to"), numbers("throttle"),
                numbers("block"), numbers("throttleShare"), numbers("blockShare"), column("basis")), rows);
        sheet.freeze(rows.size());
        int height = TimelineChart.preferredHeight(result);
        sheet.picture(png(result, locale, height), SHOWN, height * SHOWN / DRAWN, text("timeline.picture"));
    }

    private static byte[] png(AssessmentResult result, Locale locale, int height) {
        var picture = ChartImages.render(TimelineChart.create(result, locale, ChartPalette.print()), DRAWN, height, 2);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
