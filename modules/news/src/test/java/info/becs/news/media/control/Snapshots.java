package info.becs.news.media.control;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The fixture: pictures as phones send them, and as nobody should. */
final class Snapshots {

    /** Stands in the Exif part of {@link #withExif}. */
    static final String SECRET = "23.8103N 90.4125E";

    private Snapshots() {}

    /** Red on its left half, blue on its right. */
    static byte[] of(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, new Color(200, 0, 0)));
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(image, format);
    }

    static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that says where it was taken, and that it lies on its side. */
    static byte[] withExif(int width, int height, int orientation) {
        byte[] plain = of("jpg", width, height);
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        // TIFF, big-endian: one directory with Orientation (0x0112) and ImageDescription (0x010E).
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + secret.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(secret);
        var out = ByteBuffer.allocate(plain.length + exif.capacity() + 4);
        out.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
        out.put(exif.array()).put(plain, 2, plain.length - 2);
        return out.array();
    }

    /** A few bytes that say they are so many points. */
    static byte[] bomb(int width, int height) {
        byte[] png = of("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }
}
