package info.becs.forms.pages.entity;

import info.becs.forms.answers.entity.Typed;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far somebody has come: what was typed, and which pages were left by the button to the next one.
 *
 * @param tried numbers of pages, from 0; their mistakes are shown
 * @param codeTo the mobile number to which the last code went; empty where none did
 * @param shown the one that was shown by a code to be theirs; empty where none was
 */
public record Progress(Typed typed, SortedSet<Integer> tried, String codeTo, String shown) {

    public static final Progress NONE = new Progress(Typed.NOTHING, new TreeSet<>(), "", "");

    public Progress {
        tried = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tried));
    }

    public Progress with(Typed newTyped) {
        return new Progress(newTyped, tried, codeTo, shown);
    }

    public Progress tried(int page) {
        var more = new TreeSet<>(tried);
        more.add(page);
        return new Progress(typed, more, codeTo, shown);
    }

    /** A code has gone to this number. */
    public Progress codeTo(String number) {
        return new Progress(typed, tried, number, shown);
    }

    /** This number was shown to be theirs. */
    public Progress shown(String number) {
        return new Progress(typed, tried, codeTo, number);
    }
}
