package info.becs.news.media.control;

import info.becs.kit.picture.DecodedPicture;
import info.becs.kit.picture.PictureDecoder;
import info.becs.kit.picture.UnreadablePicture;
import info.becs.news.media.entity.Developed;
import info.becs.news.media.entity.MediaProblem;
import info.becs.news.media.entity.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Makes all sizes of a picture from what was sent, once: fresh files in which nothing is left of what came with it. */
@ApplicationScoped
public class Darkroom {

    private static final List<Float> QUALITIES = List.of(0.8f, 0.7f, 0.58f, 0.46f, 0.34f);
    private static final double JPEG_IS_LARGER = 1.7;
    private static final int LONGEST_WAIT_IN_SECONDS = 4;

    // One at a time, and nobody waits so long that the module would be called slow.
    private final Semaphore one = new Semaphore(1, true);
    private final PictureDecoder decoder = new PictureDecoder(Set.of("jpeg", "png"));

    @Inject
    PictureFolder folder;

    @Inject
    WebpWriter webp;

    @Inject
    Clock clock;

    /** Its files are in the folder afterwards. */
    Developed develop(Path sent, String sha256) {
        if (!isMyTurn()) {
            throw MediaProblem.busy();
        }
        Path begun = folder.begin();
        try (var in = new FileImageInputStream(sent.toFile())) {
            var developed = decoder.decode(in, Variant.WIDEST, picture -> files(picture, sha256, begun));
            folder.settle(begun, sha256, clock.instant());
            return developed;
        } catch (UnreadablePicture e) {
            throw problem(e);
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        } finally {
            one.release();
            folder.delete(begun);
        }
    }

    private boolean isMyTurn() {
        try {
            return one.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RuntimeException problem(UnreadablePicture e) {
        switch (e.reason()) {
            case OTHER_KIND:
                return MediaProblem.wrongType();
            case TOO_LARGE:
                return MediaProblem.tooManyPixels(PictureDecoder.MOST_MEGAPIXELS);
            default:
                return MediaProblem.damaged();
        }
    }

    /** From the widest to the narrowest, each from the one before. */
    private Developed files(DecodedPicture picture, String sha256, Path begun) throws IOException {
        List<Variant> variants = Variant.of(picture.width(), picture.height());
        BufferedImage image = picture.image();
        boolean withWebp = true;
        for (int i = variants.size() - 1; i >= 0; i--) {
            Variant variant = variants.get(i);
            image = image.getWidth() == variant.width() && image.getHeight() == variant.height()
                    ? image
                    : Thumbnails.of(image)
                            .forceSize(variant.width(), variant.height())
                            .asBufferedImage();
            folder.write(
                    begun, variant, "jpg", within((int) (variant.budget() * JPEG_IS_LARGER), image, jpeg(), "JPEG"));
            ImageWriter writer = webp.create().orElse(null);
            withWebp &= writer != null;
            if (writer != null) {
                folder.write(begun, variant, "webp", within(variant.budget(), image, writer, "Lossy"));
            }
        }
        return new Developed(sha256, picture.width(), picture.height(), withWebp);
    }

    private static ImageWriter jpeg() {
        return ImageIO.getImageWritersByFormatName("jpeg").next();
    }

    /** As good as fits into so many bytes, but never so bad that it shows. */
    private static byte[] within(int bytes, BufferedImage image, ImageWriter writer, String compression)
            throws IOException {
        try {
            byte[] best = {};
            for (float quality : QUALITIES) {
                best = encoded(image, writer, compression, quality);
                if (best.length <= bytes) {
                    break;
                }
            }
            return best;
        } finally {
            writer.dispose();
        }
    }

    private static byte[] encoded(BufferedImage image, ImageWriter writer, String compression, float quality)
            throws IOException {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(compression);
        param.setCompressionQuality(quality);
        if (param.canWriteProgressive()) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        return out.toByteArray();
    }
}
