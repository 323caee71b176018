package info.becs.site.pages.control;

import info.becs.site.pages.entity.Address;
import info.becs.site.pages.entity.CookieName;
import info.becs.site.pages.entity.Query;
import info.becs.spi.pages.PageFile;
import info.becs.spi.pages.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One request for a page, read and checked.
 *
 * @param form null for a request that only reads
 * @param cookies all that came, under the names that browsers know
 * @param files of a form that has fields for them
 * @param network where it comes from
 * @param device what the browser says it is
 * @param person id of whoever is signed in and sends a form of ours; empty for everybody else
 */
public record Visit(
        Address address,
        Query query,
        Map<String, List<String>> form,
        Map<String, String> cookies,
        Map<String, PageFile> files,
        String network,
        String device,
        String person) {

    /** Without files, from nowhere. */
    public Visit(Address address, Query query, Map<String, List<String>> form, Map<String, String> cookies) {
        this(address, query, form, cookies, Map.of(), "", "", "");
    }

    /** What one module may see of it: only the cookies that it has set itself. */
    PageRequest to(String module) {
        var own = new LinkedHashMap<String, String>();
        cookies.forEach((name, value) -> CookieName.own(module, name).ifPresent(known -> own.put(known, value)));
        return new PageRequest(
                address.path(),
                address.locale(),
                query,
                form == null ? Map.of() : form,
                form != null,
                own,
                files,
                network,
                device,
                person);
    }
}
