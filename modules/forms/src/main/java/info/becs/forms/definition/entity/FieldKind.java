package info.becs.forms.definition.entity;

/** What sort of answer a field takes. */
public enum FieldKind {
    TEXT,
    /** A calendar day, {@code 2021-03-05} on the wire. */
    DATE,
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
    /** Rows of the same fields. */
    REPEAT,
    /** Fields that belong together under one name. */
    GROUP;

    public boolean isLeaf() {
        return this != REPEAT && this != GROUP;
    }

    /** Answered with one of known codes, so that a style sheet can see which. */
    public boolean isClosed() {
        return this == ONE || this == MANY || this == YES_NO || this == TICK;
    }
}
