package info.becs.membership.directory.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may see each field: nobody, members or everybody.
 *
 * @param what one's profession; may be left out
 */
@Schema(examples = """
    {"name": "members", "district": "members", "profession": "nobody", "photo": "nobody", "what": "শিক্ষক"}
    """)
public record OwnListingWish(
        @NotNull @Size(max = 12) String name,
        @NotNull @Size(max = 12) String district,
        @NotNull @Size(max = 12) String profession,
        @NotNull @Size(max = 12) String photo,
        @Size(max = 200) String what) {}
