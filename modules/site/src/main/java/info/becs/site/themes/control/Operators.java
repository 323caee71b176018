package info.becs.site.themes.control;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The operators of templates: those of the engine that cost what they look like, and ours for those that did not. */
final class Operators {

    private static final Set<String> AS_THEY_ARE =
            Set.of("or", "and", "is", "is not", ">", "<", ">=", "<=", "-", "*", "/", "%", "|");

    private static final Map<String, Supplier<? extends BinaryExpression<?>>> OURS =
            Map.of("==", Equal::new, "equals", Equal::new, "!=", Unequal::new, "+", Sum::new, "~", Joined::new);

    private Operators() {}

    static List<BinaryOperator> of(List<BinaryOperator> engine) {
        return engine.stream()
                .filter(o -> AS_THEY_ARE.contains(o.getSymbol()) || OURS.containsKey(o.getSymbol()))
                .map(Operators::ours)
                .toList();
    }

    private static BinaryOperator ours(BinaryOperator engine) {
        var node = OURS.get(engine.getSymbol());
        return node == null
                ? engine
                : new BinaryOperatorImpl(
                        engine.getSymbol(), engine.getPrecedence(), node, engine.getType(), Associativity.LEFT);
    }

    private static boolean same(BinaryExpression<?> pair, PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object left = pair.getLeftExpression().evaluate(self, context);
        Object right = pair.getRightExpression().evaluate(self, context);
        if (left == null || right == null) {
            return left == right;
        }
        if (!Scalars.is(left) || !Scalars.is(right)) {
            throw new PebbleException(
                    null, "Only text and numbers can be compared", pair.getLineNumber(), self.getName());
        }
        return left instanceof Number && right instanceof Number
                ? OperatorUtils.equals(left, right)
                : left.toString().equals(right.toString());
    }

    private static final class Equal extends EqualsExpression {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return same(this, self, context);
        }
    }

    private static final class Unequal extends NotEqualsExpression {
        @Override
        public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return !same(this, self, context);
        }
    }

    /** Adds numbers. The engine's would also glue texts and copy lists, each time twice as long. */
    private static final class Sum extends AddExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object left = getLeftExpression().evaluate(self, context);
            Object right = getRightExpression().evaluate(self, context);
            if (left instanceof Number && right instanceof Number) {
                return OperatorUtils.add(left, right);
            }
            throw new PebbleException(null, "'+' adds numbers; join texts by '~'", getLineNumber(), self.getName());
        }
    }

    /** Joins texts up to a length. */
    private static final class Joined extends ConcatenateExpression {
        @Override
        public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Draw.of(context).step();
            String left = Scalars.text(getLeftExpression().evaluate(self, context), "joined", self, getLineNumber());
            String right = Scalars.text(getRightExpression().evaluate(self, context), "joined", self, getLineNumber());
            if (left.length() + right.length() > Draw.LONGEST_TEXT) {
                throw new Overrun("joins a text of more than " + Draw.LONGEST_TEXT + " characters");
            }
            return left + right;
        }
    }
}
