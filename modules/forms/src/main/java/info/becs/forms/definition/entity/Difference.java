package info.becs.forms.definition.entity;

import info.becs.spi.Text;

/**
 * One thing in which a version of a form differs from an earlier one.
 *
 * @param key of the field, {@code orders.order_no}; empty for the form as a whole
 * @param option code of the choice, where it is about one
 * @param pointer where it stands in the schema
 * @param what in plain words
 */
public record Difference(Kind kind, String key, String option, String pointer, Text what) {

    /** What sort of thing. */
    public enum Kind {
        FIELD_ADDED,
        /** Its old answers stay, and stay in exports. */
        FIELD_REMOVED,
        TYPE_CHANGED,
        /** Only to text, which can hold what any answer was. */
        TYPE_TO_TEXT,
        OPTION_ADDED,
        OPTION_REMOVED,
        /** Whoever handles the form offers its choices, or does so no more. */
        OFFERED_CHANGED,
        NOW_REQUIRED,
        CLASS_CHANGED,
        LABEL_CHANGED,
        FORM_CHANGED,
        /** By which answers submissions are listed. */
        FILTERS_CHANGED,
        /** Of a module of several: it comes. */
        FORM_ADDED,
        /** Of a module of several: it closes. What was handed in stays, and stays in exports. */
        FORM_REMOVED
    }

    public boolean isRefused() {
        return kind == Kind.TYPE_CHANGED;
    }

    /** Whether answers that were given before are no longer asked for. */
    public boolean concernsAnswers() {
        return kind == Kind.FIELD_REMOVED || kind == Kind.OPTION_REMOVED || kind == Kind.TYPE_TO_TEXT;
    }

    /** What to do about one that is refused. */
    public Text cure(String version) {
        return Text.of(
                        "{0} (সংস্করণ {1}-এর তুলনায়)। নতুন ঘরের নতুন নাম দিন, পুরোনোটি বাদ দিন।",
                        "{0} (compared with version {1}). Keep its type, or give the new field a name of its own; only"
                                + " text may take the place of another type.")
                .with(what, version);
    }
}
