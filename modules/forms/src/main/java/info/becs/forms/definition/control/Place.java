package info.becs.forms.definition.control;

import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A value in a file of a form module, with its pointer.
 *
 * <p>What is not as it should be is noted in the refusals, and reading goes on with something harmless, so
 * that one reading finds all mistakes.
 */
public record Place(String file, String pointer, JsonNode value, Refusals refusals) {

    public static Place root(String file, JsonNode value, Refusals refusals) {
        return new Place(file, "", value, refusals);
    }

    public void refuse(Text cure) {
        refusals.refuse(file, pointer, cure);
    }

    public Optional<Place> find(String name) {
        return value.has(name) ? Optional.of(at(name, value.get(name))) : Optional.empty();
    }

    public Place require(String name) {
        return find(name).orElseGet(() -> {
            refuse(Text.of("এখানে \"{0}\" দরকার।", "\"{0}\" is missing here; add it.")
                    .with(name));
            return at(name, MissingNode.getInstance());
        });
    }

    public boolean isThere() {
        return !value.isMissingNode();
    }

    /** Refuses every member that is not named. */
    public Place only(String... names) {
        if (isThere() && !value.isObject()) {
            refuse(Text.of("এখানে একটি { } দরকার।", "An object { } belongs here."));
            return this;
        }
        Set<String> known = Set.of(names);
        for (String name : value.propertyNames()) {
            if (!known.contains(name)) {
                at(name, value.get(name))
                        .refuse(Text.of(
                                        "\"{0}\" এখানে চলে না। চলে: {1}।",
                                        "\"{0}\" is not part of the vocabulary here. Remove it; allowed are {1}.")
                                .with(name, String.join(", ", new java.util.TreeSet<>(known))));
            }
        }
        return this;
    }

    public String text(int longest) {
        if (!isThere()) {
            return "";
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            refuse(Text.of("এখানে লেখা দরকার।", "A text belongs here."));
            return "";
        }
        if (value.stringValue().length() > longest) {
            refuse(Text.of("লেখাটি {0} অক্ষরের বেশি।", "The text is longer than {0} characters; shorten it.")
                    .with(longest));
            return "";
        }
        return value.stringValue();
    }

    public String oneOf(Set<String> allowed) {
        String text = text(100);
        if (isThere() && !text.isEmpty() && !allowed.contains(text)) {
            refuse(Text.of("\"{0}\" চলে না। চলে: {1}।", "\"{0}\" is not known. Allowed are {1}.")
                    .with(text, String.join(", ", new java.util.TreeSet<>(allowed))));
        }
        return text;
    }

    public long integer(long least, long most) {
        if (!isThere()) {
            return least;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            refuse(Text.of("{0} থেকে {1}-এর একটি পূর্ণ সংখ্যা দরকার।", "A whole number from {0} to {1} belongs here.")
                    .with(least, most));
            return least;
        }
        return value.longValue();
    }

    public boolean truth() {
        if (isThere() && !value.isBoolean()) {
            refuse(Text.of("true বা false দরকার।", "true or false belongs here."));
            return false;
        }
        return value.asBoolean(false);
    }

    public List<Place> items(int most) {
        var places = new ArrayList<Place>();
        if (isThere() && !value.isArray()) {
            refuse(Text.of("এখানে একটি [ ] দরকার।", "A list [ ] belongs here."));
        } else if (value.size() > most) {
            refuse(Text.of("সর্বোচ্চ {0}টি হতে পারে।", "There may be {0} at most; shorten the list.")
                    .with(most));
        } else {
            for (int i = 0; i < value.size(); i++) {
                places.add(at(String.valueOf(i), value.get(i)));
            }
        }
        return places;
    }

    public List<String> texts(int most, int longest) {
        return items(most).stream().map(p -> p.text(longest)).toList();
    }

    public Map<String, Place> members(int most) {
        var places = new LinkedHashMap<String, Place>();
        if (isThere() && !value.isObject()) {
            refuse(Text.of("এখানে একটি { } দরকার।", "An object { } belongs here."));
        } else if (value.size() > most) {
            refuse(Text.of("সর্বোচ্চ {0}টি হতে পারে।", "There may be {0} at most.")
                    .with(most));
        } else {
            value.propertyNames().forEach(name -> places.put(name, at(name, value.get(name))));
        }
        return places;
    }

    private Place at(String name, JsonNode child) {
        return new Place(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), child, refusals);
    }
}
