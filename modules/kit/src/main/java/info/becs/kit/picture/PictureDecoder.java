package info.becs.kit.picture;

import info.becs.kit.picture.UnreadablePicture.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/*
 * The size stands in the header and is asked first: a picture of 65,535 by 65,535 points is a few kilobytes to send and
 * sixteen gigabytes to decode. Then it is decoded whole, row by row, keeping only every so-maniest point: what is no picture to the
 * end is refused, and memory stays flat. One at a time.
 *
 * A WAR that uses this has Thumbnailator in it; kit itself brings it to nobody.
 */
/** Decodes pictures of strangers. */
public final class PictureDecoder {

    public static final int MOST_MEGAPIXELS = 50;

    private static final long MOST_POINTS = MOST_MEGAPIXELS * 1_000_000L;

    private final Semaphore one = new Semaphore(1);
    private final Set<String> kinds;

    /** @param kinds as ImageIO names them, in small letters: {@code jpeg}, {@code png}, {@code gif} */
    public PictureDecoder(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /** What is done with a picture while its points are in memory. */
    @FunctionalInterface
    public interface Use<T> {
        T of(DecodedPicture picture) throws IOException;
    }

    /**
     * @param edge where its longer side has more than twice as many points, only some of them are kept
     * @param use while its points are in memory, and nobody else's
     * @throws UnreadablePicture for what is no such picture
     */
    public <T> T decode(ImageInputStream in, int edge, Use<T> use) throws IOException {
        one.acquireUninterruptibly();
        try {
            return use.of(decoded(in, edge));
        } finally {
            one.release();
        }
    }

    private DecodedPicture decoded(ImageInputStream in, int edge) {
        try {
            ImageReader reader = reader(in);
            try {
                int orientation = reader.getFormatName().equalsIgnoreCase("jpeg") ? Orientation.of(in) : 1;
                // Nothing that is said of it: texts inside a PNG may be packed bombs.
                reader.setInput(in, false, true);
                return decoded(reader, edge, orientation);
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
            // all of them are how the JDK's readers meet broken pictures
            throw new UnreadablePicture(Reason.DAMAGED, e);
        }
    }

    private ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (kinds.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
            reader.dispose();
        }
        throw new UnreadablePicture(Reason.OTHER_KIND, null);
    }

    private static DecodedPicture decoded(ImageReader reader, int edge, int orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw new UnreadablePicture(Reason.TOO_LARGE, null);
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * edge));
        every.setSourceSubsampling(step, step, 0, 0);
        var told = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> told.add(warning));
        BufferedImage plain = opaque(reader.read(0, every));
        // Where a JPEG breaks off the JDK's reader goes on in grey and only says so (JDK 17 to 25, words of libjpeg).
        if (told.stream().anyMatch(warning -> warning.contains("premature end"))) {
            throw new UnreadablePicture(Reason.DAMAGED, null);
        }
        // From the fifth on it lies on its side.
        boolean turned = orientation > 4;
        return new DecodedPicture(upright(plain, orientation), turned ? height : width, turned ? width : height);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        return orientation == 1
                ? image
                : ExifFilterUtils.getFilterForOrientation(
                                net.coobird.thumbnailator.util.exif.Orientation.typeOf(orientation))
                        .apply(image);
    }

    /** On white: JPEG knows nothing that shines through. */
    private static BufferedImage opaque(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
            pen.drawImage(image, 0, 0, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }
}
