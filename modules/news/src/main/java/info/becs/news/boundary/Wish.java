package info.becs.news.boundary;

import info.becs.news.entity.ListProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a program wants to be told of each article. */
record Wish(Set<PublicField> fields, Set<Companion> companions) {

    private static final int LONGEST = 200;

    /**
     * @param fields names with commas between them; null for {@code standard}
     * @param include names with commas between them; null for none
     */
    static Wish of(String fields, String include, Set<PublicField> standard) {
        return new Wish(
                fields == null ? EnumSet.copyOf(standard) : PublicField.of(words("fields", fields)),
                include == null ? Set.of() : Companion.of(words("include", include)));
    }

    private static List<String> words(String name, String value) {
        if (value.length() > LONGEST) {
            throw ListProblem.value(name);
        }
        return List.of(value.split(",", -1));
    }

    boolean wants(Companion companion) {
        return companions.contains(companion);
    }

    boolean needsWhole() {
        return fields.stream().anyMatch(PublicField::isWhole)
                || wants(Companion.RELATED)
                || wants(Companion.CORRECTIONS);
    }
}
