package info.becs.forms.files.control;

import info.becs.forms.files.entity.FileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/*
 * The size stands in the header and is asked first: a picture of 65,535 by 65,535 points is a few kilobytes to send and
 * sixteen gigabytes to decode. Then it is decoded whole, row by row, keeping only every so-maniest point: what is no picture to the
 * end is refused, and memory stays flat. One at a time.
 */
/** Makes the picture that is shown instead of the one that was sent: a fresh JPEG, upright, without anything hidden in it. */
@ApplicationScoped
public class SafeView {

    public static final int MOST_MEGAPIXELS = 50;

    private static final long MOST_POINTS = MOST_MEGAPIXELS * 1_000_000L;
    private static final int EDGE = 1_600;
    private static final double QUALITY = 0.8;

    private final Semaphore one = new Semaphore(1);

    /** @throws info.becs.spi.Problem where it is too large, or no picture to the end */
    public byte[] of(byte[] picture) {
        one.acquireUninterruptibly();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw FileProblem.damaged();
            }
            ImageReader reader = readers.next();
            try {
                // Texts inside a PNG may be packed bombs; a JPEG says there which side is up.
                reader.setInput(in, false, !isJpeg(reader));
                return encoded(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ClassCastException
                | ArithmeticException e) {
            throw FileProblem.damaged(); // all of them are how the JDK's readers meet broken pictures
        } finally {
            one.release();
        }
    }

    private static byte[] encoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw FileProblem.tooManyPixels(MOST_MEGAPIXELS);
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * EDGE));
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage plain = opaque(reader.read(0, every));
        Orientation orientation = orientation(reader);
        var out = new ByteArrayOutputStream();
        Thumbnails.of(upright(plain, orientation))
                .scale(Math.min(1.0, (double) EDGE / Math.max(plain.getWidth(), plain.getHeight())))
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    private static Orientation orientation(ImageReader reader) throws IOException {
        return isJpeg(reader) ? ExifUtils.getExifOrientation(reader, 0) : null;
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** On white: JPEG knows nothing that shines through. */
    private static BufferedImage opaque(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        try {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
            pen.drawImage(image, 0, 0, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }
}
