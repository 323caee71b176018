package info.becs.membership.directory.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import info.becs.membership.directory.control.Directory;
import info.becs.membership.directory.entity.DirectoryProblem;
import info.becs.membership.entity.MemberKey;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The directory for programs: who is found and what is shown are the same as on its page, out of the same budget of the day. */
@Path("directory/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectoryResource {

    @Inject
    Directory directory;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    /** A page may hold fewer than there is room for, and still name a next one. */
    @POST
    @Operation(
            summary = "Find members who want to be found",
            description =
                    "For whoever is signed in. Of each it tells what they have released to members, where the caller is"
                            + " one, and else what they have released to everybody; nothing else finds them. Pages of twenty, so many"
                            + " a day for one account (membership.directory.looks-a-day), then 429.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = DirectoryView.class))))
    public Response find(@NotNull @Valid DirectoryWish wish) {
        Directory.Page found = directory.find(
                me(), wish.words(), wish.after() == null ? Optional.empty() : MemberKey.parse(wish.after()));
        return Response.ok(new Slice<>(
                        found.lines().stream()
                                .map(line -> DirectoryView.of(line, language.locale()))
                                .toList(),
                        found.next().map(MemberKey::cursor).orElse(null)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private PersonId me() {
        Caller.requireSignedIn(request);
        return Caller.person(request).orElseThrow(DirectoryProblem::noMember);
    }
}
