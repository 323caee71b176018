package info.becs.site.pages.control;

import info.becs.site.pages.entity.SiteProblem;
import info.becs.spi.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who owns the first word of an address: whoever claimed it first, until that module is gone. */
final class Roots {

    private static final String PLATFORM = "platform";
    private static final Set<String> RESERVED =
            Set.of("api", "assets", "en", "bn", "health", "metrics", "openapi", "robots.txt", "favicon.ico");

    private final Map<String, String> owners = new TreeMap<>();

    /** Gives a module all the words that it claims, or none and the reason. */
    synchronized Optional<Problem> claim(String module, Set<String> words) {
        for (String word : words) {
            String owner = RESERVED.contains(word) || word.isBlank() || word.contains("/")
                    ? PLATFORM
                    : owners.getOrDefault(word, module);
            if (!owner.equals(module)) {
                return Optional.of(SiteProblem.wordTaken(module, word, owner));
            }
        }
        words.forEach(word -> owners.put(word, module));
        return Optional.empty();
    }

    /** Frees the words of modules that are no longer there. A module that is only closed keeps its own. */
    synchronized void keepOnly(Collection<String> modules) {
        owners.values().removeIf(owner -> !modules.contains(owner));
    }

    synchronized Optional<String> owner(String word) {
        return Optional.ofNullable(owners.get(word));
    }
}
