package info.becs.console.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommentsTest {

    @Test
    void whatIsBesideCodeStays() {
        String beside = "const a = 'http://x'; // why\n/* one */ const b = 1;\nconst c = 2; /* two */\n";

        assertThat(without("a.js", beside)).isEqualTo(beside);
    }

    @Test
    void linesOfCommentsAreEmptyAndKeepTheirNumbers() {
        String source = "// first\nlet a;\n  /**\n   * What\n   */\n  go(a); /* b */\n/* c */\nend();\n";

        assertThat(without("a.js", source)).isEqualTo("\nlet a;\n\n\n\n  go(a); /* b */\n\nend();\n");
    }

    @Test
    void aStyleHasNoCommentOfOneLine() {
        assertThat(without("a.css", "/* head */\n//x {}\n")).isEqualTo("\n//x {}\n");
    }

    @Test
    void othersAreLeftAlone() {
        assertThat(without("a.svg", "/* a */\n")).isEqualTo("/* a */\n");
    }

    private static String without(String name, String source) {
        return new String(Comments.without(name, source.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
