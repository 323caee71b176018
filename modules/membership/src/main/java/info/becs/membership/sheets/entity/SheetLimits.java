package info.becs.membership.sheets.entity;

/** What a file with a table may be, at most. Bytes are counted as they come, never believed from a header. */
public final class SheetLimits {

    public static final int MEGABYTES = 20;
    public static final int FILE_BYTES = MEGABYTES * 1_024 * 1_024;

    /** With the names of the columns. */
    public static final int ROWS = 50_001;

    public static final int COLUMNS = 60;
    public static final int CELL = 1_000;

    /** Of one part of an XLSX, unpacked. */
    public static final long PART_BYTES = 400L * 1_024 * 1_024;

    /** Of what is looked up for all cells, unpacked. */
    public static final int STRING_BYTES = 100 * 1_024 * 1_024;

    public static final int STRINGS = 1_000_000;
    public static final int STYLES = 64_000;
    public static final int PARTS = 1_000;

    private SheetLimits() {}
}
