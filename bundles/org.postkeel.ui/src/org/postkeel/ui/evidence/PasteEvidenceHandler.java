package org.postkeel.ui.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postkeel.ui.Question;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.AssessmentEditor;

/** Edit &gt; Paste Evidence: output of PowerShell, a bounce, a header, or files, from the clipboard. */
public final class PasteEvidenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AssessmentEditor editor) {
            paste(editor);
        }
        return null;
    }

    private static void paste(AssessmentEditor editor) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
                EvidenceImport.files(editor, Arrays.stream(files).map(Path::of).toList());
            } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                EvidenceImport.text(editor, Texts.get("paste.caption", Texts.time(Instant.now())), text);
            } else {
                Question.ask(editor.getSite().getShell(), "pasteNothing", Texts.get("import.title"),
                        Texts.get("paste.nothing"), Texts.get("button.ok"));
            }
        } finally {
            clipboard.dispose();
        }
    }
}
