package info.becs.forms.pages.entity;

import info.becs.forms.answers.entity.Typed;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far somebody has come: what was typed, and which pages were left by the button to the next one.
 *
 * @param tried numbers of pages, from 0; their mistakes are shown
 */
public record Progress(Typed typed, SortedSet<Integer> tried) {

    public static final Progress NONE = new Progress(Typed.NOTHING, new TreeSet<>());

    public Progress {
        tried = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tried));
    }

    public Progress with(Typed newTyped) {
        return new Progress(newTyped, tried);
    }

    public Progress tried(int page) {
        var more = new TreeSet<>(tried);
        more.add(page);
        return new Progress(typed, more);
    }
}
