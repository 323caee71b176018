package info.becs.forms.files.entity;

/** Whether a file was looked through for malware. */
public enum Scan {
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
