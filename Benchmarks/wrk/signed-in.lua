-- A signed-in visitor asks for one page again and again; every answer that is not 200 is counted and told.
-- The cookie is in the environment variable COOKIE. With ANEW set each address is another one, so that no answer is one
-- that was kept from the request before.
local wrong = {}

function setup(thread)
    table.insert(wrong, thread)
    thread:set("refused", 0)
end

function init(args)
    refused = 0
    wrk.headers["Cookie"] = os.getenv("COOKIE")
end

local asked = 0
if os.getenv("ANEW") then
    function request()
        asked = asked + 1
        return wrk.format(nil, wrk.path .. "?anew=" .. asked)
    end
end

function response(status, headers, body)
    if status ~= 200 then refused = refused + 1 end
end

function done(summary, latency, requests)
    local others = 0
    for _, thread in ipairs(wrong) do others = others + thread:get("refused") end
    io.write(string.format("rate %.0f\np50 %.1f\np99 %.1f\nrefused %d\n",
        summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, others))
end
