package info.becs.news.share.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N22: what stands beside an address that somebody shares. */
class ShareDrawingTest {

    /** Conjuncts are joined: neither the sign that joins them is to be seen, nor a box for what the font does not have. */
    @ParameterizedTest
    @ValueSource(strings = {"ক্ষ্ম", "ষ্ঠ্য", "র‍্যাব", "কর্ত্রী", "শ্রদ্ধার্ঘ্য", "লক্ষ্মী"})
    void clustersAreShaped(String cluster) throws IOException {
        Font font = ShareDrawing.font().deriveFont(64f);
        var frame = new FontRenderContext(null, true, true);
        int joining = font.createGlyphVector(frame, "\u09CD").getGlyphCode(0);

        var glyphs =
                font.layoutGlyphVector(frame, cluster.toCharArray(), 0, cluster.length(), Font.LAYOUT_LEFT_TO_RIGHT);

        assertThat(glyphs.getGlyphCodes(0, glyphs.getNumGlyphs(), null))
                .doesNotContain(joining, font.getMissingGlyphCode());
    }

    @Test
    void theLongestTitleStaysWithinItsHalf() throws IOException {
        String longest = "অভিযোগের তালিকা প্রকাশ ".repeat(8).strip();

        BufferedImage drawn = drawn(longest, Optional.empty());

        assertThat(drawn.getWidth()).isEqualTo(1_200);
        assertThat(drawn.getHeight()).isEqualTo(630);
        for (int y = 0; y < 630; y++) {
            assertThat(new Color(drawn.getRGB(1_199, y)).getRed()).isLessThan(60);
        }
    }

    @Test
    void theEnglishTitleIsDrawnToo() throws IOException {
        assertThat(ink(drawn("Refunds", Optional.empty()))).isGreaterThan(ink(drawn(".", Optional.empty())));
    }

    private static BufferedImage drawn(String title, Optional<byte[]> picture) throws IOException {
        var card = new ShareCard(title, "খবর", "becs.example", picture, 50, 50);
        return ImageIO.read(new ByteArrayInputStream(ShareDrawing.of(card, ShareDrawing.font())));
    }

    private static int ink(BufferedImage drawn) {
        int ink = 0;
        for (int y = 160; y < 500; y++) {
            for (int x = 0; x < 1_200; x++) {
                ink += new Color(drawn.getRGB(x, y)).getRed() > 200 ? 1 : 0;
            }
        }
        return ink;
    }
}
