package info.becs.forms.modules.entity;

/** Where a version of a form module stands. */
public enum FormModuleState {
    /** Verified and kept; nobody has opened it yet. */
    INSTALLED_DISABLED,
    /** Takes answers. At most one version of a form. */
    ENABLED,
    /** Was open once. What was handed in stays readable. */
    DISABLED
}
