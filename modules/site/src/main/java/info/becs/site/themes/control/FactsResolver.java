package info.becs.site.themes.control;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.List;
import java.util.Map;

/** What {@code a.b} means in a template: a key of a map, a place in a list, a loop's counter. Never a Java member. */
final class FactsResolver implements AttributeResolver {

    private static final ResolvedAttribute NOTHING = new ResolvedAttribute(null);

    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] argumentValues,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (arguments != null) {
            throw new PebbleException(null, "'" + name + "(…)' is a call; templates only read facts", line, file);
        }
        if (instance instanceof Map<?, ?> map) {
            return new ResolvedAttribute(map.get(String.valueOf(name)));
        }
        if (instance instanceof List<?> list) {
            return name instanceof Number place ? at(list, place.longValue()) : NOTHING;
        }
        return instance instanceof LoopVariables loop ? ofLoop(loop, String.valueOf(name)) : NOTHING;
    }

    private static ResolvedAttribute at(List<?> list, long place) {
        return place >= 0 && place < list.size() ? new ResolvedAttribute(list.get((int) place)) : NOTHING;
    }

    private static ResolvedAttribute ofLoop(LoopVariables loop, String name) {
        return switch (name) {
            case "first" -> new ResolvedAttribute(loop.isFirst());
            case "last" -> new ResolvedAttribute(loop.isLast());
            case "index" -> new ResolvedAttribute(loop.getIndex());
            default -> NOTHING;
        };
    }
}
