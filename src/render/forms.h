#pragma once

#include <iosfwd>
#include <memory>

#include "render/renderer.h"

namespace onrecord {

// One maker for each output form, each in the file of its name.
[[nodiscard]] std::unique_ptr<Renderer> make_text_renderer(std::ostream& out,
                                                           const RenderStyle& style);
[[nodiscard]] std::unique_ptr<Renderer> make_json_renderer(std::ostream& out,
                                                           const RenderStyle& style);
[[nodiscard]] std::unique_ptr<Renderer> make_jsonl_renderer(std::ostream& out,
                                                            const RenderStyle& style);
[[nodiscard]] std::unique_ptr<Renderer> make_csv_renderer(std::ostream& out,
                                                          const RenderStyle& style);
[[nodiscard]] std::unique_ptr<Renderer> make_tsv_renderer(std::ostream& out,
                                                          const RenderStyle& style);
[[nodiscard]] std::unique_ptr<Renderer> make_trec_renderer(std::ostream& out,
                                                           const RenderStyle& style);

[[nodiscard]] std::unique_ptr<Renderer> make_html_renderer(std::ostream& out,
                                                           const RenderStyle& style);

}  // namespace onrecord
