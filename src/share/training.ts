/**
 * A text like those in links, which the model reads before any link: typical labels, then one whole invented case in
 * its packed form (test/fixtures/coder holds it in readable form). It is compressed by the coder itself with a model
 * that has read nothing, which takes half of what the page's compression makes of it. Every link depends on each
 * character: it is frozen, like the table.
 */
export const training = {
  /** The length of its tokens in bytes (vocabulary.ts). */
  length: 5902,
  /** Base64. */
  written:
    '8hjRtFdsAC62ruvShuaYcVB1Qpuc+6XHbhfBI/QOaJJrqM7cQnw/SACtDp3LnktwHX+2GPjv2NIDuCWuqgRBP7wtpYut4Zibtk47DSLB' +
    'Rk3E+y0ixAk1T99JImXvytBTf0/ZXRFah37BSFS3WC76Mrm7pn+uRk9NJf6KfV9vKHc/wT4uPMYPdzXfigsh7FcY/nz6s2JhH+LAkogn' +
    'tqqe+XHOGHt+LExEQcTFtyAW2SrfmznahNgCAzTdq6Xe2pwuN2NT5WNYW0ByuaYPNJ4Fr3AnYAK21i98YpjVKrSxT7LpU/0U37cJBTFj' +
    'mlbmRneUIIo4tJf7kDUBm31oPeNA3bUB02PW9PFB7oOR5Jqd6Ceji0SisDkn+P2Nlr5N9THoP1J/1wSY3kdNy9r2EdywtzPksv/Sc+VR' +
    'TPpysz78GS7Az3/xuVEfuj3rwXKNE1I4Hsj0JpE+8aF69ECyFQlykZlu3mkZh7C1VKP2dTtJjauhRBGb9yISoQa6d/ip6YP7rXi0ezRQ' +
    '6+5Hitnfv9wCIxwhhUlWuGNdbNKdzMYBTnbsusR8uWWLoe25/h9SVshgE+uCIklGVL0BR30VTiCHpMUVI3NYTDoKab5A17S+z54HNyn5' +
    '0AgJzH5e0Kh6yuWNhgSLi1i9DvhLzS2VbxdObMIMXTBPWMo+mSp4uEVD2krAd0mRL75yp4cqlgilDFX9BK32VA+11Cg9UF3wa574fb2l' +
    'qjL/gOvnK8jZFTvBuTNalsla0LRfB3jtdeFiCw2CHx0zw7vcT8vDWRPJTi9uG3mzVP/btMFE6BEM+3UzjGWkpzPy0pMrMtEz4RV5qKz9' +
    'jr6mtU0ZL3A+LgWnd97yp8nm9d2zlbSMzI5elpJe15vLGvWq6YoV5qHtc/t9Gtmkku1UdxPvkvQrsl1K7mkMSRFr0f/K69Yzg6qJnSTd' +
    'gKVtCdcBZGHk9gsZYJVBp4tfYE2cBQplXu8YRc3e+qbY3ngn5BiiLJRcuMhx8LRgavKV4gH0dlM0wTIK8QUs4jcW29JtlbcDt+J7BedI' +
    '+EWzvvSEg07hfSzj++kzJbu8Iq7u6jqoCj9jzjRorkqLGmmvp2tU5U7xlgzjqdFBop2N7J5KlvSaRKplR+H7aGlqI8Z/RYcdqy4h7M+s' +
    'OhedYTxhsTIWRAP+B6ME1SehrUBUUvF/5EeCoY3mJngMQav/Nud/2gydDPzf5rph6EF7dtV1DivmNadugVoLumZAL1lC3S0TwIIln+TV' +
    'iTGAwx784jW0kDygb97Kw+1aCNJo1Wiu5WCCJ3qnJAz5fFBmdbljvTQdW30yvTjU7CViJVXq0qHDAQPpNMKhdjwSucGPja9iXg+n/R5z' +
    'lRPPrE9Oa+5MDHFhEDcfYHQfz0RRDOWHfc6S76TAv8z5P+saAvVQvCW6S2sj12Lwg8/h0fkgoqxgtiTrni0/UCgdz8Fuso5HxzuYl4zV' +
    '0oKGRFIKyf2Im7kkXL+2LW8xB9uG7kLZSmge85YqJKjBGF1sp6ZN+VmFfS2xDJa7oCZujsDzSvduJxGaqZ2T3xN2Uew0NmOmsNeEDErk' +
    'a09ilzRhumov5abxiFM1KEQSLI8XD2KCoLoBLjgPGp3DExIan4oh6q1JriXa5PxkU5r8t2NhvW8r5xKllCHy4xJEInsgHWb43fsgWBWL' +
    'qi9tErMxuVoliUbPs4JyhJYM1NPDyfyIZOgXKVOF/CIJvx1suMB7+9ab4wEYgCHgJOf3dum0Zj4WYWCc/clBxqO89Sx48YQMGszjgWd8' +
    'Hj9JuIuGeylIv7aXvhr/viRb0sQz5A8mjIbf8cd4Gx95VF7r/SoF0SaeM7FZcPb75tx3eYkMlPHFEnMuWbZjfCcEG6pWlGyk1SqqVMjZ' +
    'ab8wUqi9Rsn8CjzMYH7g0BAlN2IX4PvRVIl8z/yaSiwoBNnEiGBOY6EJPNOWlMbwx9FiPR9dsMx2GpMbCBn/OmBwHDfGd/jrKzTxUZ7F' +
    '3G6FznZJAYCcsiw3sgGAG28tnXzLbu7dVk5bfNMElg/O6AuD7MOAX4JEx7sPYbRvyM1z8fZp9EPgSUYgNn7aDLZUGaWSmNPAydU+Tm7w' +
    '33Agyzb6lpq+vQJ56vR0UGKjiigSbRWoNslWj1qzBfn4UA36h+fU64HA8AGr6jVJvUSTEnAZcb2I8Rw4lSZF9adM6ZKfGzCRl9dV7yh2' +
    'W2jZ4rLV40LuSlvYEVuyeLUfx8wjqn/uwbimvfTi5HR4rND7mThnPtHMovBD0XJfKARRFST3swEsLPC+HzpxIoiRXVDQHKkgAhvRGQxS' +
    'Y5pbdGM90797sGX7wAH8X7PcH17StoeKvjT42jddVIB4YyiZAMlP4TvZD0qKbrLNopUiDy0qQ5kJhRkkk10bQBAlC00p+9A7KDqz+gkU' +
    'yCf4jBAN61A/k5n2hrneqsosPybYwzXrRrVSu6iFGEjcuNkj1VBaKXWq6R9nF03/4v9fucD3PAkBc4Vgvcnr1uBNvaFdS9AlspKROJgC' +
    'A32DMmdwpJ5xMwYsKPdEd77zzNeHUBMp7EZP7H0Usq3N8IFPQ8STe+QL3tZOoeednWGF8HdOJCLgEjhOgYDILNcGu5Zv9ngQ0jeJOnr3' +
    'xNpdAKgZ1P3TH/lXSO5R7OojyGd/t4TGmDSvL7ZB8+EeFOgHcltJNWWLg1TwUP6qFqQqVlPeanxr4klTBboEVYPCxhASKFjaOO0yav2d' +
    'HHF6e4Qrm1QBMSNEv1gY0oRZTmcizfFZZcXBEM7RsVC+Jf/v/PIS3rm6rW5MW/jBp6YBSNxKydfNY43P/lHI6Kdbu8ttKSJLnLwTSZ1M' +
    'QDhxWBw6jvfg3XII6bo8iG8DeOgKYhQWDAVPmpzfUsfrXaVYlC3CVOcC5GVN/aYRg0D9u7pOXBF9MELUBSwOqVAkRYT6ehZDS1JUV8/A' +
    'K179MJQ5Db4zLY4MO/Kr16wbewHpnTuDaBC7RBZssH3WCEGu1yktr0EBBzOsSD7GCGbzVfqIBmIdr5MCBdgLYpukvF45CImc9/rjhle7' +
    'kZoLd5xTSpgHFnhjVL5XTgoiG/YXTn+4FRH8Rsj/LiZ0wXWVJgwopkrj6/GB5gDA+1MOFsbwdAuHa6rf+VwNnvm/wfAx4sRYgCKyRJ0c' +
    'DPGERrlK1/5CJjRDOxzkxdBh/Fn1bU84KrnONKdU0YGAsCOXl2WyP653yQtFaVaegbR47QVruP7jKJrJVNB1D0CK3O9ScFMq2yRzhVjL' +
    '3gdzfDKtHhkQi2EFWHNRehTZByNrGIXUQswLxCDZN911ILqwprrGqBHTIQ0SuDyTIB1/Tl3rZgCTDbyHnMOdM4dCSt/ibZoFoZTfX1AS' +
    'n2fXK17ABZicYlsL9zybpSoKPGNTf3t7q/PW8Wx7Fn+09eC2gUZztH7xNVjyE8Ih5QKk55rK65lEpwYrCWTDu2r5FrIcGgxvIwlseYbY' +
    'ltzuPNwJOSkA3dXiXxUXtJxXDm3GMHs5Vu44eP5mSO3yaJdVPJCyD9CG1y5QaGb7gr05RlvoiuIWYgW0Y35w9OC9uf9tK7RhWDhoMNxw' +
    'DX8NbmTLa2aMsHoZedtZ8mj419BZ1Ld2ZUneOBZWadPjkP9pSx5N2ruv4+Dp2OyI6JcK0qF1iI8y80cCAdkbd8cCayOMUYI56RIJ2jbW' +
    'DNUyWAuaBzgvOau4qBggL6oR3eciaLL+lYgV4MLoA3gD1puKnSPCHRT1rV5KeEzyV/zbfwTawHvny00jMcVJrajbKqnDM0kvSnBpJoJ9' +
    'lw9St4VRbkOf1V0AdPCv2qPWaui/OXiqPuESpaQAO+MI4J+kDevkh16f2/JyDXcuhGB0izEro2POeQA1JHkQS83WWjEV5XQolQkpNdZ4' +
    'GvLJ7FluDkUyyzSeG2w5eX3R7Xst3yS8ljpWxdw+H22HYFEBVfR12uinCwv+hPUzWkUFFfjdJUbmpsABIZdOu70PXEj9cn/6rdpA6Pta' +
    'LcvHDlanaVGaAGVeFQhNfFA+FrQd/TnT8wMqQYtBCm00N9ZLAVq18p4qf04x07APRKEAXE6/mkxSrJyCQitPvCWN2uCtNYB7LCxM5dz2' +
    'fFVWA+kh3zwWyBWS7Kq1waC3NiFn2cWHp3KYYmnEeALAsd7wqH1ukHnQXIidx3uRda3qjx4JHq5UaphDIkKKfbrqwIR3/JTYDdMNgJG/' +
    'XxuKeKnkNi/JNFqEgsqvSqT8z2cQ8nyey6e6RCdihOOuavfQd8gHgbYlMXkeZAvz0wXg/teDuCpw',
};
