package info.becs.news.share.control;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/*
 * Text is shaped by the HarfBuzz of the JDK with a font of our own, so that ক্ষ্ম, ষ্ঠ্য and র‍্যা are right on a server that has no fonts.
 * Lines are broken here, word by word: LineBreakMeasurer tears such clusters apart (JDK 17 to 25), because it measures letters.
 */
/** Draws the picture of 1200 by 630 points that stands beside the address of an article where somebody shares it. */
final class ShareDrawing {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 72;
    private static final int PICTURE_FROM = 700;
    private static final int TOOTH = 15;
    private static final int LARGEST = 66;
    private static final int SMALLEST = 34;
    private static final int MOST_LINES = 6;
    private static final float LEADING = 1.38f;
    private static final Color GROUND = new Color(0x073F33);
    private static final Color ACCENT = new Color(0xF2A31B);
    private static final Color PAPER = new Color(0xFFFDF6);
    private static final Color SOFT = new Color(0xB9D3C8);
    private static final String FONT = "/fonts/NotoSansBengali-Bold.ttf";

    private final Graphics2D pen;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Font font;

    private ShareDrawing(Font font) {
        this.font = font;
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    static Font font() throws IOException {
        try (InputStream in = ShareDrawing.class.getResourceAsStream(FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    static byte[] of(ShareCard card, Font font) throws IOException {
        var drawing = new ShareDrawing(font);
        try {
            drawing.draw(card);
        } finally {
            drawing.pen.dispose();
        }
        var out = new ByteArrayOutputStream();
        Thumbnails.of(drawing.image)
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(0.85)
                .toOutputStream(out);
        return out.toByteArray();
    }

    private void draw(ShareCard card) throws IOException {
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int right = WIDTH - MARGIN;
        if (card.picture().isPresent()) {
            picture(card);
            right = PICTURE_FROM - TOOTH - MARGIN / 2;
        }
        pen.setColor(ACCENT);
        text(card.kicker(), 30, MARGIN + 34, right);
        pen.fillRect(MARGIN, MARGIN + 54, 84, 7);
        pen.setColor(SOFT);
        text(card.site(), 28, HEIGHT - MARGIN, right);
        pen.setColor(PAPER);
        title(card.title(), right - MARGIN);
    }

    /** At the right, behind the torn edge of a receipt. */
    private void picture(ShareCard card) throws IOException {
        int width = WIDTH - PICTURE_FROM + TOOTH;
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(card.picture().orElseThrow()));
        double scale = Math.max((double) width / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        int wide = (int) Math.ceil(picture.getWidth() * scale);
        int high = (int) Math.ceil(picture.getHeight() * scale);
        BufferedImage drawn = Thumbnails.of(picture).forceSize(wide, high).asBufferedImage();
        int x = within((int) (wide * card.focusX() / 100.0) - width / 2, wide - width);
        int y = within((int) (high * card.focusY() / 100.0) - HEIGHT / 2, high - HEIGHT);
        pen.drawImage(drawn.getSubimage(x, y, width, HEIGHT), PICTURE_FROM - TOOTH, 0, null);
        var edge = new Path2D.Double();
        edge.moveTo(PICTURE_FROM - TOOTH - 1.0, 0);
        for (int at = 0; at < HEIGHT; at += 2 * TOOTH) {
            edge.lineTo(PICTURE_FROM, at + TOOTH);
            edge.lineTo(PICTURE_FROM - TOOTH, at + 2.0 * TOOTH);
        }
        edge.lineTo(PICTURE_FROM - TOOTH - 1.0, HEIGHT);
        edge.closePath();
        pen.setColor(GROUND);
        pen.fill(edge);
    }

    private static int within(int wanted, int most) {
        return Math.max(0, Math.min(most, wanted));
    }

    /** As large as fits; a title of two hundred letters does. */
    private void title(String title, int width) {
        int top = MARGIN + 92;
        int room = HEIGHT - MARGIN - 58 - top;
        int size = LARGEST;
        List<TextLayout> lines = lines(title, size, width);
        while (size > SMALLEST && (lines.size() > MOST_LINES || lines.size() * size * LEADING > room)) {
            size -= 4;
            lines = lines(title, size, width);
        }
        float y = top;
        for (TextLayout line : lines.subList(0, Math.min(lines.size(), (int) (room / (size * LEADING))))) {
            y += size * LEADING;
            line.draw(pen, MARGIN, y - size * 0.3f);
        }
    }

    private List<TextLayout> lines(String text, int size, int width) {
        var lines = new ArrayList<TextLayout>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && layout(longer, size).getAdvance() > width) {
                lines.add(layout(line, size));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(layout(line, size));
        return lines;
    }

    private void text(String text, int size, int baseline, int right) {
        if (!text.isBlank()) {
            String shown = text;
            while (layout(shown, size).getAdvance() > right - MARGIN && shown.contains(" ")) {
                shown = shown.substring(0, shown.lastIndexOf(' '));
            }
            layout(shown, size).draw(pen, MARGIN, baseline);
        }
    }

    private TextLayout layout(String text, int size) {
        return new TextLayout(text, font.deriveFont((float) size), new FontRenderContext(null, true, true));
    }
}
