package info.becs.acceptance;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The camera of a phone, held in front of the screen. */
final class Camera {

    private Camera() {}

    /** What the QR code says that is seen there. */
    static String reads(Locator picture) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
            int width = seen.getWidth();
            int height = seen.getHeight();
            var light = new RGBLuminanceSource(width, height, seen.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError("No camera reads this", e);
        }
    }
}
