package info.becs.forms.submissions.entity;

import java.util.Locale;

/** By which way answers came in. */
public enum Channel {
    /** The public pages. */
    WEB,
    /** An app or another client of the API. */
    API;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
