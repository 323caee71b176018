package info.becs.kit.picture;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/*
 * Read here and not from the JDK's metadata: that refuses every JPEG whose Exif stands before its JFIF (IIOException "JFIF APP0
 * must be first marker after SOI", JDK 17 to 25), as some cameras and most that edit their pictures write it.
 */
/** Which side of a JPEG is up, as its Exif says: 1 for upright, to 8. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private Orientation() {}

    /** Upright where nothing is said, or nothing that can be read; the stream is where it was afterwards. */
    static int of(ImageInputStream in) throws IOException {
        in.mark();
        ByteOrder order = in.getByteOrder();
        try {
            in.seek(0);
            in.setByteOrder(ByteOrder.BIG_ENDIAN);
            return in.readUnsignedShort() == START ? searched(in) : UPRIGHT;
        } catch (IOException e) {
            return UPRIGHT; // a picture that ends here is refused when it is decoded
        } finally {
            in.setByteOrder(order);
            in.reset();
        }
    }

    private static int searched(ImageInputStream in) throws IOException {
        for (int marker = in.readUnsignedShort(); marker >= 0xFF00 && marker != SCAN; marker = in.readUnsignedShort()) {
            int length = in.readUnsignedShort() - 2;
            long next = in.getStreamPosition() + Math.max(0, length);
            if (marker == APP1 && length > EXIF.length) {
                byte[] begin = new byte[EXIF.length];
                in.readFully(begin);
                if (Arrays.equals(begin, EXIF)) {
                    return directory(in, in.getStreamPosition());
                }
            }
            in.seek(next);
        }
        return UPRIGHT;
    }

    /** @param tiff where offsets are counted from */
    private static int directory(ImageInputStream in, long tiff) throws IOException {
        in.setByteOrder(in.readUnsignedShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        in.readUnsignedShort();
        in.seek(tiff + in.readUnsignedInt());
        int entries = in.readUnsignedShort();
        for (int i = 0; i < entries; i++) {
            int tag = in.readUnsignedShort();
            in.skipBytes(6);
            int value = in.readUnsignedShort();
            in.skipBytes(2);
            if (tag == TAG) {
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
