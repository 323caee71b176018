package info.becs.kit.picture;

import io.nayuki.qrcodegen.QrCode;
import java.util.Map;

/** A QR code as the path of a drawing, which a theme puts into an {@code <svg>} of its own. */
public final class QrPicture {

    /** Around it, in modules: readers need it. */
    private static final int MARGIN = 4;

    private QrPicture() {}

    /** {size, path}: a square of that many units, dark where the path is. */
    public static Map<String, Object> of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int width = 0;
                while (x + width < code.size && code.getModule(x + width, y)) {
                    width++;
                }
                if (width > 0) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                    x += width;
                }
            }
        }
        return Map.of("size", code.size + 2 * MARGIN, "path", path.toString());
    }
}
