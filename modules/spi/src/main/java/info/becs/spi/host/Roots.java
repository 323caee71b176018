package info.becs.spi.host;

import info.becs.spi.Problem;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which module answers under which first word of a public path; two versions of one module may share theirs. */
final class Roots {

    private static final Set<String> OF_THE_SITE =
            Set.of("", "api", "assets", "en", "bn", "health", "metrics", "openapi", "console");

    private final Map<String, Map<ModuleHandle, Boolean>> owners = new HashMap<>();

    synchronized Registration claim(ModuleHandle module, Set<String> words) {
        for (String word : words) {
            if (OF_THE_SITE.contains(word)) {
                throw taken(module, word, "site");
            }
            for (ModuleHandle owner : owners.getOrDefault(word, Map.of()).keySet()) {
                if (!owner.id().equals(module.id())) {
                    throw taken(module, word, owner.id());
                }
            }
        }
        words.forEach(word -> owners.computeIfAbsent(word, w -> new HashMap<>()).put(module, true));
        return () -> release(module, words);
    }

    synchronized Set<ModuleHandle> claiming(String word) {
        return Set.copyOf(owners.getOrDefault(word, Map.of()).keySet());
    }

    synchronized Set<String> of(ModuleHandle module) {
        var words = new TreeSet<String>();
        owners.forEach((word, those) -> {
            if (those.containsKey(module)) {
                words.add(word);
            }
        });
        return words;
    }

    private synchronized void release(ModuleHandle module, Set<String> words) {
        words.forEach(word -> owners.computeIfPresent(word, (w, those) -> {
            those.remove(module);
            return those.isEmpty() ? null : those;
        }));
    }

    private static Problem taken(ModuleHandle module, String word, String owner) {
        return Problem.conflict(
                "platform.page.root-taken",
                Text.of(
                                "'{0}' মডিউল /{1} ঠিকানা চায়, কিন্তু সেটি '{2}' মডিউলের।",
                                "Module '{0}' claims the path /{1}, which belongs to '{2}'. Give its pages another"
                                        + " first word.")
                        .with(module.id(), word, owner));
    }
}
