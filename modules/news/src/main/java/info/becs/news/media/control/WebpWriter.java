package info.becs.news.media.control;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/*
 * Only the encoder of libwebp is used, on points that were decoded here, never its decoder on what somebody sent. Its jar is in
 * the server's global library: native code belongs to one class loader, and that of a WAR comes and goes.
 */
/** Writes WebP, on machines for which there is a libwebp. */
@ApplicationScoped
public class WebpWriter {

    private static final Logger LOG = System.getLogger(WebpWriter.class.getName());

    private volatile Boolean works;

    /** Empty where there is none: readers get JPEG then. */
    Optional<ImageWriter> create() {
        if (works == null) {
            works = tried();
        }
        return works ? Optional.of(writer()) : Optional.empty();
    }

    /** The library is loaded by the first picture, not by the writer. */
    private static boolean tried() {
        try (var out = new MemoryCacheImageOutputStream(OutputStream.nullOutputStream())) {
            ImageWriter writer = writer();
            writer.setOutput(out);
            writer.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            writer.dispose();
            return true;
        } catch (IOException | LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "No WebP is written on this machine ({0}). Pictures are kept as JPEG alone", e);
            return false;
        }
    }

    private static ImageWriter writer() {
        return new WebPImageWriterSpi().createWriterInstance(null);
    }
}
