package info.becs.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where a request comes from, as a prefix that names no single connection: /24 of IPv4, /48 of IPv6. */
public final class Network {

    // Only what cannot be a name: the JDK would ask a name server for anything else.
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private Network() {}

    public static String of(HttpServletRequest request) {
        return prefix(request.getRemoteAddr());
    }

    /** Without its zone and brackets, which it hardly ever has. */
    private static String plain(String address) {
        int zone = address.indexOf('%');
        String bare = zone < 0 ? address : address.substring(0, zone);
        return bare.indexOf('[') < 0 ? bare : bare.replace("[", "").replace("]", "");
    }

    /** Empty for what is no address. */
    static String prefix(String address) {
        String plain = address == null ? "" : plain(address);
        if (!ADDRESS.matcher(plain).matches()) {
            return "";
        }
        try {
            InetAddress parsed = InetAddress.getByName(plain);
            byte[] bytes = parsed.getAddress();
            if (parsed instanceof Inet4Address) {
                return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + ".0/24";
            }
            HexFormat hex = HexFormat.of();
            return hex.formatHex(bytes, 0, 2) + ":" + hex.formatHex(bytes, 2, 4) + ":" + hex.formatHex(bytes, 4, 6)
                    + "::/48";
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
