package info.becs.core.people.entity;

import java.util.Set;
import java.util.TreeSet;

/** Words that stand for permissions: one dotted word is itself, {@code news.*} all of a module, {@code *} all there are. */
public record PermissionWords(Set<String> words) {

    public PermissionWords {
        words = Set.copyOf(words);
    }

    /** Those of the declared permissions that are meant. */
    public Set<String> among(Set<String> declared) {
        if (words.contains("*")) {
            return declared;
        }
        var meant = new TreeSet<String>();
        for (String permission : declared) {
            if (means(permission)) {
                meant.add(permission);
            }
        }
        return meant;
    }

    public boolean means(String permission) {
        return words.contains("*")
                || words.contains(permission)
                || words.contains(permission.substring(0, permission.indexOf('.')) + ".*");
    }
}
