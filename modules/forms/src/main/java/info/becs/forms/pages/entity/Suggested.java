package info.becs.forms.pages.entity;

import java.util.List;

/**
 * What a text field suggests.
 *
 * @param more whether a register knows names besides, which are found by typing
 */
public record Suggested(List<String> names, boolean more) {

    public static final Suggested NOTHING = new Suggested(List.of(), false);

    public Suggested {
        names = List.copyOf(names);
    }
}
