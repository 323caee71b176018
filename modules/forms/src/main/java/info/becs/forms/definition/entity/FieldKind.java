package info.becs.forms.definition.entity;

/** What sort of answer a field takes. */
public enum FieldKind {
    TEXT,
    /** A calendar day, {@code 2021-03-05} on the wire. */
    DATE,
    /** A moment of local time, {@code 2021-03-05T14:30} on the wire; where the time may be unknown, also the day alone. */
    DATE_TIME,
    INTEGER,
    NUMBER,
    /** Poisha as an integer on the wire, taka with lakh commas on the page. */
    MONEY,
    /** One of a list. */
    ONE,
    /** Any of a list. */
    MANY,
    YES_NO,
    /** A box that must be ticked to go on; absent until it is. */
    TICK,
    /** A box whose text is agreed to: the answer is the version of the text, absent without agreement. */
    CONSENT,
    /** Rows of the same fields. */
    REPEAT,
    /** Fields that belong together under one name. */
    GROUP;

    public boolean isLeaf() {
        return this != REPEAT && this != GROUP;
    }

    /** Ticked or not. */
    public boolean isBox() {
        return this == TICK || this == CONSENT;
    }

    public boolean isOfDays() {
        return this == DATE || this == DATE_TIME;
    }

    /** Answered with one of known codes, so that a style sheet can see which. */
    public boolean isClosed() {
        return this == ONE || this == MANY || this == YES_NO || this == TICK || this == CONSENT;
    }
}
