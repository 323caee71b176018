package info.becs.site.themes.control;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import java.io.IOException;
import java.io.Writer;

/** The tags that can repeat something, with a counter in them. */
final class Counted {

    private Counted() {}

    /** A {@code for} that counts its turns. */
    static final class For extends ForTokenParser {
        @Override
        public RenderableNode parse(Token token, Parser parser) {
            var loop = (ForNode) super.parse(token, parser);
            loop.getBody().getChildren().add(0, new Step(token.getLineNumber()));
            return loop;
        }
    }

    /** An {@code include} that counts itself and how deep it is. */
    static final class Include extends IncludeTokenParser {
        @Override
        public RenderableNode parse(Token token, Parser parser) {
            return new Deeper(token.getLineNumber(), super.parse(token, parser));
        }
    }

    private static final class Step extends AbstractRenderableNode {

        Step(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            Draw.of(context).step();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    private static final class Deeper extends AbstractRenderableNode {

        private final RenderableNode part;

        Deeper(int line, RenderableNode part) {
            super(line);
            this.part = part;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            Draw.of(context).into();
            part.render(self, writer, context);
            Draw.of(context).outOf();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            part.accept(visitor);
        }
    }
}
