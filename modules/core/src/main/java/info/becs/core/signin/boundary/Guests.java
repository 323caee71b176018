package info.becs.core.signin.boundary;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.entity.Visit;
import info.becs.core.signin.entity.Guest;
import info.becs.kit.http.Device;
import info.becs.kit.http.Network;
import jakarta.servlet.http.HttpServletRequest;

/** Who stands at the door, as far as a request tells. */
final class Guests {

    private Guests() {}

    static Guest of(HttpServletRequest request) {
        var browser =
                Cookies.value(request.getHeader("Cookie"), Cookies.BROWSER).map(Secret::new);
        return new Guest(new Visit(Device.of(request.getHeader("User-Agent")), Network.of(request)), browser);
    }
}
