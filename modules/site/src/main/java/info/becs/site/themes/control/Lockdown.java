package info.becs.site.themes.control;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/*
 * A theme is trusted to look bad, and with nothing else
 *
 * Pebble as it comes can call methods, read files by name, print without escaping and run for ever. What is left here is
 * a list of what may be used; all else does not exist, so a new version of the engine adds nothing by itself. Values are
 * Map, List, text, number and boolean; they are read by FactsResolver without reflection. What repeats is counted
 * (Counted, Draw), what grows is bounded (Operators, Functions, BoundedWriter), what leaves is escaped (HtmlEscape).
 * Macros, array literals and block() are left out (the last two by TemplateLint): they allow work that doubles with every
 * line without passing a counter.
 */
/** Builds engines that can draw and do nothing else. */
final class Lockdown {

    private static final Set<String> TAGS = Set.of("if", "set", "block", "extends");
    private static final Set<String> FILTERS =
            Set.of("default", "first", "last", "length", "trim", "upper", "lower", "capitalize");

    private Lockdown() {}

    static PebbleEngine engine(MapLoader templates, Functions functions) {
        return new PebbleEngine.Builder()
                .loader(templates)
                .extension(new Ours(functions))
                .methodAccessValidator((object, method) -> false)
                .registerExtensionCustomizer(Narrowed::new)
                .allowOverrideCoreOperators(false)
                .autoEscaping(true)
                .newLineTrimming(true)
                .build();
    }

    /** One of the engine's own extensions with only what is listed. */
    private static final class Narrowed extends ExtensionCustomizer {

        Narrowed(Extension engine) {
            super(engine);
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            return only(super.getTokenParsers(), parser -> TAGS.contains(parser.getTag()));
        }

        @Override
        public Map<String, Filter> getFilters() {
            var filters = new HashMap<String, Filter>();
            Map<String, Filter> engine = super.getFilters();
            if (engine != null) {
                FILTERS.stream().filter(engine::containsKey).forEach(name -> filters.put(name, engine.get(name)));
            }
            return filters;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of();
        }

        @Override
        public List<BinaryOperator> getBinaryOperators() {
            List<BinaryOperator> engine = super.getBinaryOperators();
            return engine == null ? null : Operators.of(engine);
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return List.of();
        }

        private static <T> List<T> only(List<T> engine, Predicate<T> allowed) {
            return engine == null ? null : engine.stream().filter(allowed).toList();
        }
    }

    private static final class Ours extends AbstractExtension {

        private final Functions functions;

        Ours(Functions functions) {
            this.functions = functions;
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            return List.of(new Counted.For(), new Counted.Include());
        }

        @Override
        public Map<String, Filter> getFilters() {
            return Map.of("escape", new HtmlEscape());
        }

        @Override
        public Map<String, Function> getFunctions() {
            return functions.byName();
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return List.of(new FactsResolver());
        }
    }
}
