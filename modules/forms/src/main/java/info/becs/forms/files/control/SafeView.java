package info.becs.forms.files.control;

import info.becs.forms.files.entity.FileProblem;
import info.becs.kit.picture.DecodedPicture;
import info.becs.kit.picture.PictureDecoder;
import info.becs.kit.picture.UnreadablePicture;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Makes the picture that is shown instead of the one that was sent: a fresh JPEG, upright, without anything hidden in it. */
@ApplicationScoped
public class SafeView {

    private static final int EDGE = 1_600;
    private static final double QUALITY = 0.8;

    private final PictureDecoder decoder = new PictureDecoder(Set.of("jpeg", "png", "gif"));

    /** @throws info.becs.spi.Problem where it is too large, or no picture to the end */
    public byte[] of(byte[] picture) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            return decoder.decode(in, EDGE, SafeView::encoded);
        } catch (UnreadablePicture e) {
            throw e.reason() == UnreadablePicture.Reason.TOO_LARGE
                    ? FileProblem.tooManyPixels(PictureDecoder.MOST_MEGAPIXELS)
                    : FileProblem.damaged();
        } catch (IOException e) {
            throw FileProblem.damaged();
        }
    }

    private static byte[] encoded(DecodedPicture picture) throws IOException {
        var image = picture.image();
        var out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(Math.min(1.0, (double) EDGE / Math.max(image.getWidth(), image.getHeight())))
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
