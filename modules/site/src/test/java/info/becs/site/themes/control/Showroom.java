package info.becs.site.themes.control;

import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.ThemeFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The themes of this tree with the sample facts that lie in {@code themes/base/samples}. */
final class Showroom {

    static final Path THEMES = Path.of("..", "..", "themes");

    private final ThemeFiles own;
    private final ThemeFiles files;
    private final List<Samples.Sample> samples;
    final Theme theme;

    Showroom(String name) {
        own = new ThemeFolder(THEMES.resolve(name)).read();
        files = name.equals("base") ? own : own.over(base());
        theme = new Theme(files, "https://example.org", key -> Optional.empty(), Map.of());
        samples = new Samples(files).of(theme);
    }

    static ThemeFiles base() {
        return new ThemeFolder(THEMES.resolve("base")).read();
    }

    static Stream<Showroom> all() {
        return Stream.of("base", "becs").map(Showroom::new);
    }

    @Override
    public String toString() {
        return theme.name();
    }

    ThemeFiles files() {
        return files;
    }

    /** Without those of base. */
    ThemeFiles own() {
        return own;
    }

    List<Samples.Sample> samples() {
        return samples;
    }

    Drawn draw(Samples.Sample sample) {
        return theme.draw(sample.template(), sample.facts(), sample.locale());
    }
}
