package info.becs.news.media.boundary;

import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.kit.text.FileName;
import info.becs.news.media.control.Library;
import info.becs.news.media.control.PictureUses;
import info.becs.news.media.control.Pictures;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.UseLine;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The media library, for staff. A picture is sent as it is, as the whole body; {@code X-File-Name} says what it is called,
 * percent-encoded: never the address, which is logged.
 */
@Path("desk/media")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MediaResource {

    static final String CHANGE = "news.media.change";
    static final String REMOVE = "news.media.remove";

    private static final String NUMBER = "{number: [0-9]{1,18}}";
    private static final int STANDARD_SIZE = 40;
    private static final int LONGEST_LIST = 100;

    @Inject
    Pictures pictures;

    @Inject
    PictureUses uses;

    @Inject
    Library library;

    @Inject
    MediaDesk desk;

    /** The youngest first. @param undescribed only those that lack words in one language or in both */
    @GET
    @Permission(CHANGE)
    public Slice<PictureView> list(
            @QueryParam("q") String q,
            @QueryParam("undescribed") boolean undescribed,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        int most = PageSize.of(size, STANDARD_SIZE, LONGEST_LIST);
        long below = Cursor.parse(after).map(Cursor::number).orElse(Long.MAX_VALUE);
        var found = pictures.youngest(q == null ? "" : q, undescribed, below, most + 1);
        return Slice.of(found, most, p -> new Cursor(p.addedAt(), Long.toString(p.number())))
                .map(PictureView::of);
    }

    /** Adds one, or says that it is here already. */
    @POST
    @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(CHANGE)
    public Response send(@HeaderParam("X-File-Name") String name, InputStream body) {
        var received = library.receive(body);
        var picture = desk.keep(received, FileName.of(decoded(name)));
        boolean known = received.known().isPresent();
        return (known ? Response.ok() : Response.created(URI.create("desk/media/" + picture.number())))
                .entity(new ReceivedPicture(known, PictureView.of(picture)))
                .tag(tag(picture))
                .build();
    }

    private static String decoded(String name) {
        try {
            return name == null ? "" : URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // no name is better than half of one
        }
    }

    @GET
    @Path(NUMBER)
    @Permission(CHANGE)
    public Response read(@PathParam("number") long number) {
        return answer(pictures.require(number));
    }

    /** What it shows, whose it is, and what of it is never cut off. */
    @PUT
    @Path(NUMBER)
    @Permission(CHANGE)
    public Response describe(
            @PathParam("number") long number,
            @NotNull @Valid PictureDescription description,
            @Context HttpHeaders headers) {
        return answer(desk.describe(number, description.said(), picture -> requireMatch(headers, picture)));
    }

    /** Shows another picture at its place, wherever it is used. */
    @PUT
    @Path(NUMBER + "/content")
    @Consumes({"image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(REMOVE)
    public Response replace(@PathParam("number") long number, InputStream body, @Context HttpHeaders headers) {
        requireMatch(headers, pictures.require(number));
        var received = library.receive(body);
        return answer(desk.replace(number, received, picture -> requireMatch(headers, picture)));
    }

    /** Where it is shown. */
    @GET
    @Path(NUMBER + "/uses")
    @Permission(CHANGE)
    public List<UseLine> uses(@PathParam("number") long number) {
        return uses.of(pictures.require(number));
    }

    /** One that is shown nowhere. */
    @DELETE
    @Path(NUMBER)
    @Permission(REMOVE)
    public void remove(@PathParam("number") long number, @Context HttpHeaders headers) {
        desk.remove(number, picture -> requireMatch(headers, picture));
    }

    private static void requireMatch(HttpHeaders headers, Picture picture) {
        Conditional.requireMatch(headers, tag(picture));
    }

    private static Response answer(Picture picture) {
        return Response.ok(PictureView.of(picture)).tag(tag(picture)).build();
    }

    private static String tag(Picture picture) {
        return picture.number() + "-" + picture.version();
    }
}
