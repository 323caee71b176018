package info.becs.membership.entity;

import info.becs.spi.Text;
import info.becs.spi.letters.Letter.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What something of a member may be used for, if they agree.
 *
 * @param channel the way of its letters; empty where none are written
 * @param texts the present one first
 */
public record Purpose(String code, Text label, Optional<Channel> channel, List<ConsentText> texts) {

    /** To be seen by others; the directory is closed where the rules have no such purpose. */
    public static final String DIRECTORY = "directory";

    /** How the version of a text begins that the application form asks with. */
    static final String FORM = "form-";

    public ConsentText present() {
        return texts.get(0);
    }

    public Optional<ConsentText> text(String version) {
        return texts.stream().filter(text -> text.version().equals(version)).findFirst();
    }

    /** With those texts of the form that the other one has besides. */
    Purpose knowing(Purpose other) {
        var all = new ArrayList<>(texts);
        other.texts.stream()
                .filter(text ->
                        text.version().startsWith(FORM) && text(text.version()).isEmpty())
                .forEach(all::add);
        return new Purpose(code, label, channel, List.copyOf(all));
    }

    /** Versions by which somebody is still taken at their word. */
    public List<String> holding() {
        return texts.stream()
                .filter(ConsentText::holds)
                .map(ConsentText::version)
                .toList();
    }
}
