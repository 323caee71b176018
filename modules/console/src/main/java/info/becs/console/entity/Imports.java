package info.becs.console.entity;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which scripts a script needs before it can run: what it imports, and what those import. */
public final class Imports {

    private static final Pattern STATIC =
            Pattern.compile("(?:^|[\\s;}])(?:import|export)\\b(?:[^'\"();]*?from)?\\s*['\"]([^'\"]+)['\"]");

    private final ImportMap names;
    private final Function<String, Optional<byte[]>> files;

    /** @param files address → bytes */
    public Imports(ImportMap names, Function<String, Optional<byte[]>> files) {
        this.names = names;
        this.files = files;
    }

    /** All of them, the script itself first. */
    public Set<String> of(String script) {
        var found = new LinkedHashSet<String>();
        follow(script, found);
        return found;
    }

    private void follow(String script, Set<String> found) {
        Optional<byte[]> bytes = files.apply(script);
        if (bytes.isEmpty() || !found.add(script)) {
            return;
        }
        Matcher matcher = STATIC.matcher(new String(bytes.get(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            follow(names.address(script, matcher.group(1)), found);
        }
    }
}
