package org.postkeel.ui;

/** Ids of what the workbench knows by name; the same stand in plugin.xml. */
public final class Ids {

    /** The bundle, and the node of its preferences. */
    public static final String BUNDLE = "org.postkeel.ui";
    public static final String PERSPECTIVE = "org.postkeel.ui.assess";
    public static final String EDITOR = "org.postkeel.ui.editor";
    public static final String VIEW_TIMELINE = "org.postkeel.ui.timeline";
    public static final String VIEW_REASONS = "org.postkeel.ui.reasons";
    public static final String VIEW_MODEL = "org.postkeel.ui.model";
    public static final String VIEW_NOT_READ = "org.postkeel.ui.notRead";
    public static final String VIEW_MODEL_CHECK = "org.postkeel.ui.modelCheck";

    public static final String OPEN_PROJECT = "org.postkeel.ui.openProject";
    public static final String OPEN_EVIDENCE_FILES = "org.postkeel.ui.openEvidenceFiles";
    public static final String OPEN_EVIDENCE_FOLDER = "org.postkeel.ui.openEvidenceFolder";
    public static final String IMPORT_EVIDENCE_FILES = "org.postkeel.ui.importEvidenceFiles";
    public static final String IMPORT_EVIDENCE_FOLDER = "org.postkeel.ui.importEvidenceFolder";
    public static final String EXPORT_WORKBOOK = "org.postkeel.ui.exportWorkbook";
    public static final String EXPORT_TIMELINE = "org.postkeel.ui.exportTimeline";
    public static final String NEW_OBJECT = "org.postkeel.ui.newObject";
    /** Parameter of {@link #NEW_OBJECT}: list of the model that gets the object, as Assessment.servers. */
    public static final String NEW_OBJECT_LIST = "org.postkeel.ui.newObject.list";
    public static final String EDIT_OBJECT = "org.postkeel.ui.editObject";
    public static final String DELETE_OBJECTS = "org.postkeel.ui.deleteObjects";
    public static final String PROJECT_PROPERTIES = "org.postkeel.ui.projectProperties";
    public static final String RESET_LAYOUT = "org.postkeel.ui.resetLayout";
    public static final String ABOUT = "org.postkeel.ui.about";

    /** Property of an editor that holds an assessment, for enablement expressions. */
    public static final String HAS_RESULT = "org.postkeel.ui.hasResult";
    /** Property of an editor whose project can be changed, for enablement expressions. */
    public static final String IS_EDITABLE = "org.postkeel.ui.isEditable";

    private Ids() {
    }
}
